package cn.reserve.library.offline;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** {@code ./check-whitelist file.json [hash]}: 0 when the file is intact, 1 when something does not fit, 2 when it cannot be read. */
public final class CheckWhitelist {
    private static final String HELP = """
            用法 | Usage: ./check-whitelist file.json [hash]

              file.json  白名单导出文件 | an exported whitelist
              hash       另行公布的末条防篡改校验码 | hash of the last record, as published elsewhere

            未给出校验码时只能判断至末条记录前后一致，不能发现末尾被截去。
            Without the hash it tells only that the records fit up to the last one, not that none was cut off.
            完好（或一致）返回 0，不符返回 1，无法读取返回 2。
            Ends with 0 when it is intact (or consistent), 1 when something does not fit, 2 when it cannot be read.
            """;

    private CheckWhitelist() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length == 1 && Set.of("-h", "--help").contains(arguments[0])) {
            System.out.print(HELP);
            return 0;
        }
        if (arguments.length < 1 || arguments.length > 2 || arguments[0].startsWith("-")) {
            System.err.print(HELP);
            return 2;
        }
        WhitelistCheck.Finding finding;
        try {
            finding = WhitelistCheck.check(Files.readString(Path.of(arguments[0])));
        } catch (MalformedInputException notUtf8) {
            System.err.println("文件不是 UTF-8 编码 · the file is not UTF-8");
            return 2;
        } catch (NoSuchFileException missing) {
            System.err.println("没有这个文件 · no such file: " + missing.getMessage());
            return 2;
        } catch (IOException unreadable) {
            System.err.println("无法读取文件 · the file cannot be read: " + unreadable.getMessage());
            return 2;
        }
        return told(finding, arguments.length == 2 ? Optional.of(arguments[1]) : Optional.empty());
    }

    /** Without a hash from elsewhere nobody knows where the chain ought to end: one that was cut short follows as well. */
    private static int told(WhitelistCheck.Finding finding, Optional<String> head) {
        Optional<String> trouble = finding.trouble()
                .or(() -> head.filter(hash -> !hash.equalsIgnoreCase(finding.head()))
                        .map(hash -> "the last hash is " + finding.head() + ", not · 末条防篡改校验码不是 " + hash));
        if (trouble.isPresent()) {
            System.out.println("NOT INTACT · 校验未通过: " + trouble.get());
            return 1;
        }
        System.out.println(
                head.isPresent()
                        ? "intact · 校验通过: " + finding.about()
                        : "consistent up to record " + finding.records() + "; end not checked · 至第 " + finding.records()
                                + " 条记录前后一致，末尾未核对: " + finding.about());
        System.out.println("records · 记录 " + finding.records() + ", entries · 条目 " + finding.entries());
        System.out.println("last hash · 末条防篡改校验码: " + finding.head());
        if (head.isEmpty()) {
            System.out.println("compare number and hash with those published elsewhere · 请与另行公布的末条编号和防篡改校验码核对");
        }
        return 0;
    }
}
