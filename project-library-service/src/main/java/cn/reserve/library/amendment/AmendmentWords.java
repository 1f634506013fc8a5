package cn.reserve.library.amendment;

import cn.reserve.library.enterprise.KeyData;
import cn.reserve.platform.rest.Messages;
import cn.reserve.platform.rest.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A proposal in words: what is on file, and what it is to become. */
final class AmendmentWords {
    private static final Wording YES = new Wording("是", "Yes");
    private static final Wording NO = new Wording("否", "No");

    private static final List<Field> FIELDS = List.of(
            new Field("name", new Wording("企业名称", "Name"), data -> same(data.name())),
            new Field("county", new Wording("县（区）", "District"), data -> same(data.countyName())),
            new Field("industry", new Wording("行业类别", "Industry class"), data -> same(data.industry())),
            new Field("sizeClass", new Wording("企业划型", "Size class"), data -> Messages.name(data.sizeClass())),
            new Field("aboveScale", new Wording("规模以上", "Above scale"), data -> data.aboveScale() ? YES : NO));

    private AmendmentWords() {}

    /** Each field that is to change, before and after. */
    static Wording changes(AmendmentRow row) {
        return new Wording(in(row, "：", "；", Wording::zh), in(row, ": ", "; ", Wording::en));
    }

    private static String in(AmendmentRow row, String colon, String between, Function<Wording, String> language) {
        return FIELDS.stream()
                .filter(field -> row.changed().contains(field.key()))
                .map(field -> language.apply(field.name())
                        + colon
                        + language.apply(field.value().apply(row.before()))
                        + " → "
                        + language.apply(field.value().apply(row.proposed())))
                .collect(Collectors.joining(between));
    }

    private static Wording same(String words) {
        return new Wording(words, words);
    }

    private record Field(String key, Wording name, Function<KeyData, Wording> value) {}
}
