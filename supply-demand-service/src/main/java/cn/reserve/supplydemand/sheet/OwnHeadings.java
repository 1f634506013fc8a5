package cn.reserve.supplydemand.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings that a sheet's workbook has beside its columns; no column may be called so. */
public final class OwnHeadings {
    /** Which row of the enterprise it is. */
    public static final Words NUMBER = new Words("编号", "No.");

    /** What the row said when the workbook went out. */
    public static final Words MARK = new Words("版本标记", "Version mark");

    /** Whose row it is. */
    public static final List<Words> OWNER = List.of(
            new Words("企业名称", "Enterprise"),
            new Words("统一社会信用代码", "Unified social credit code"),
            new Words("县（区）", "District"));

    private OwnHeadings() {}

    static Set<String> all() {
        return Stream.concat(Stream.of(NUMBER, MARK), OWNER.stream())
                .flatMap(words -> Stream.of(words.zh(), words.en()))
                .collect(Collectors.toSet());
    }
}
