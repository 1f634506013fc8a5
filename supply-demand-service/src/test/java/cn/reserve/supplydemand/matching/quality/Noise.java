package cn.reserve.supplydemand.matching.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a name as different people would. */
final class Noise {
    private static final Pattern KILOWATTS = Pattern.compile("(\\d+)kW");
    private static final String[] BEFORE = {"新型", "国产", "高品质", "蓉创牌", "川力", "定制", "全新", "进口"};
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUWXYZ";

    private final SplittableRandom random;
    private final Map<String, List<String>> otherwise = words();

    Noise(SplittableRandom random) {
        this.random = random;
    }

    String written(String name) {
        String text = name;
        for (Map.Entry<String, List<String>> word : otherwise.entrySet()) {
            if (text.contains(word.getKey()) && random.nextInt(10) < 4) {
                List<String> others = word.getValue();
                text = text.replace(word.getKey(), others.get(random.nextInt(others.size())));
            }
        }
        Matcher power = KILOWATTS.matcher(text);
        if (power.find()) {
            text = power.replaceAll(power(Integer.parseInt(power.group(1))));
        }
        if (text.contains("/") && random.nextBoolean()) {
            text = text.replace("/", random.nextBoolean() ? "、" : "或");
        }
        if (random.nextInt(10) == 0 && text.length() > 6) {
            int at = 1 + random.nextInt(text.length() - 2);
            text = text.substring(0, at) + text.substring(at + 1);
        }
        if (random.nextInt(8) == 0 && text.length() > 5 && text.codePoints().allMatch(Character::isIdeographic)) {
            text = text.substring(2) + "（" + text.substring(0, 2) + "）";
        }
        if (random.nextInt(10) < 4) {
            text = BEFORE[random.nextInt(BEFORE.length)] + text;
        }
        return random.nextInt(10) < 3 ? text + " " + model() : text;
    }

    String model() {
        StringBuilder model = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            model.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return model.append(random.nextBoolean() ? "-" : "")
                .append(10 + random.nextInt(9_000))
                .toString();
    }

    /** The power, three percent more or less, in one of the ways in which people write it. */
    String power(int kilowatts) {
        double said = kilowatts * (0.97 + random.nextDouble() * 0.06);
        long watts = Math.round(said * 100) * 10;
        return switch (random.nextInt(4)) {
            case 0 -> watts + "W";
            case 1 -> watts / 1000.0 + "千瓦";
            case 2 ->
                (watts / 1000.0 + "kW")
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (text, c) -> text.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c),
                                StringBuilder::append)
                        .toString();
            default -> watts / 1000.0 + "kW";
        };
    }

    private static Map<String, List<String>> words() {
        try (InputStream file = Noise.class.getResourceAsStream("/quality/noise.txt")) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> all = new ArrayList<>(
                                Arrays.asList(line.replace("| ", "").split(" ", -1)));
                        words.put(all.removeFirst(), all);
                    });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
