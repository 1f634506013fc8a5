package cn.reserve.library.listtype;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings that every list's workbook has beside its columns; no column may be called so. */
public final class OwnHeadings {
    /** Which item of the list a row is. */
    public static final Words NUMBER = new Words("编号", "No.");

    /** What the item said when the workbook went out; a change of it comes back with this only. */
    public static final Words MARK = new Words("版本标记", "Version mark");

    /** What a list tells in its workbook and does not take back. */
    public static final List<Words> TOLD =
            List.of(new Words("进展", "Progress"), new Words("已完成", "Done"), new Words("提示", "Finding"));

    private OwnHeadings() {}

    static Set<String> all() {
        return Stream.concat(Stream.of(NUMBER, MARK), TOLD.stream())
                .flatMap(words -> Stream.of(words.zh(), words.en()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
