package cn.reserve.library.offline;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./check-whitelist file.json [hash]}: 0 when the file is intact, 1 when something does not fit, 2 when it cannot be read. */
public final class CheckWhitelist {
    private CheckWhitelist() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("./check-whitelist file.json [hash of the last record, as published elsewhere]");
            return 2;
        }
        WhitelistCheck.Finding finding;
        try {
            finding = WhitelistCheck.check(Files.readString(Path.of(arguments[0])));
        } catch (MalformedInputException notUtf8) {
            System.err.println("the file is not UTF-8");
            return 2;
        } catch (IOException unreadable) {
            System.err.println("the file cannot be read: " + unreadable.getMessage());
            return 2;
        }
        if (finding.trouble().isPresent()) {
            System.out.println("NOT INTACT · 校验未通过: " + finding.trouble().get());
            return 1;
        }
        System.out.println("intact · 校验通过: " + finding.about());
        System.out.println("records · 记录 " + finding.records() + ", entries · 条目 " + finding.entries());
        System.out.println("last hash · 末条哈希: " + finding.head());
        if (arguments.length == 2 && !arguments[1].equalsIgnoreCase(finding.head())) {
            System.out.println("NOT INTACT · 校验未通过: the last hash is not " + arguments[1]);
            return 1;
        }
        return 0;
    }
}
