package cn.reserve.supplydemand.provider;

import cn.reserve.platform.rest.Violation;
import java.util.List;

/** Rules between the fields of a provider. */
final class ProviderPolicy {
    private ProviderPolicy() {}

    /** What is wrong, by field; an expert is known by a title. */
    static List<Violation> check(ProviderRequest request) {
        String title = request.title();
        return request.kind() == ProviderKind.EXPERT && (title == null || title.isBlank())
                ? List.of(Violation.of("title", "expert-has-title"))
                : List.of();
    }
}
