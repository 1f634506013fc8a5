package cn.reserve.localstack.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invented organisation.
 *
 * @param alias its name in tokens, e.g. {@code bank-313655099016}
 * @param kind wire name of the kind, e.g. {@code bank}
 * @param district six-digit county code, for districts
 * @param bureau bureau code, for bureaus
 */
public record DemoOrganisation(
        String alias,
        String name,
        String kind,
        @Nullable String district,
        @Nullable String bureau) {

    public static final DemoOrganisation BANK_A =
            new DemoOrganisation("bank-313655099016", "釜溪城市商业银行（演示）", "bank", null, null);
    public static final DemoOrganisation BANK_B =
            new DemoOrganisation("bank-314655099025", "盐都农村商业银行（演示）", "bank", null, null);
    public static final DemoOrganisation COMMISSION =
            new DemoOrganisation("commission", "市发展改革委", "commission", null, null);
    public static final DemoOrganisation CENTRAL_BANK =
            new DemoOrganisation("central-bank", "人民银行市分行", "central-bank", null, null);
    public static final DemoOrganisation FINANCE =
            new DemoOrganisation("finance-bureau", "市财政局", "finance", null, null);
    public static final DemoOrganisation PLATFORM = new DemoOrganisation("platform", "平台管理与审计", "platform", null, null);

    /** Every organisation that is no enterprise; enterprises come by registering. */
    public static final List<DemoOrganisation> ALL = List.of(
            BANK_A,
            BANK_B,
            COMMISSION,
            CENTRAL_BANK,
            FINANCE,
            PLATFORM,
            district("510302", "自流井区"),
            district("510303", "贡井区"),
            district("510304", "大安区"),
            district("510311", "沿滩区"),
            district("510321", "荣县"),
            district("510322", "富顺县"),
            bureau("economy", "市经济和信息化局"),
            bureau("housing", "市住房和城乡建设局"),
            bureau("transport", "市交通运输局"),
            bureau("agriculture", "市农业农村局"),
            bureau("education", "市教育和体育局"),
            bureau("culture-tourism", "市文化广播电视和旅游局"),
            bureau("health", "市卫生健康委"),
            bureau("commerce", "市商务局"));

    private static DemoOrganisation district(String code, String name) {
        return new DemoOrganisation("district-" + code, name + "项目审核组", "district", code, null);
    }

    private static DemoOrganisation bureau(String code, String name) {
        return new DemoOrganisation("bureau-" + code, name, "bureau", null, code);
    }

    /** Attributes as the token carries them. */
    Map<String, List<String>> attributes() {
        Map<String, List<String>> attributes = new HashMap<>();
        attributes.put("name", List.of(name));
        attributes.put("kind", List.of(kind));
        if (district != null) {
            attributes.put("district", List.of(district));
        }
        if (bureau != null) {
            attributes.put("bureau", List.of(bureau));
        }
        return attributes;
    }
}
