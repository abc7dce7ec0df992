package vn.eoffice.reports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlines written in the ways offices write and damage them are read back as they were meant. */
class DamagedOutlinesTest {

    private static final int OUTLINES = 300;
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII"};
    private static final String[] WORDS = {
        "công tác",
        "kết quả",
        "tổ chức",
        "bộ máy",
        "cán bộ",
        "thủ tục",
        "ngân sách",
        "tài sản",
        "kiểm tra",
        "giám sát",
        "tuyên truyền",
        "đất đai",
        "lưu trữ",
        "hòa giải",
        "ủy ban",
        "khiếu nại",
        "y tế",
        "giáo dục",
        "nông nghiệp"
    };

    @TempDir
    private Path folder;

    @Test
    void whateverTheDamageTheTreeIsTheSame() {
        Random random = new Random(20260521);
        for (int i = 0; i < OUTLINES; i++) {
            List<String> meant = new ArrayList<>();
            String text = damaged(random, meant);
            Path file = Papers.write(folder.resolve("x.txt"), text.getBytes(StandardCharsets.UTF_8));
            Outline outline = new Outlines(
                            (path, name) -> new vn.eoffice.reports.extraction.text.SourceText(
                                    text, "text/plain", null, List.of()),
                            Papers.LIMITS)
                    .read(file, "x.txt", Set.of())
                    .outline();
            assertThat(plain(OutlineReadingTest.printed(outline))).as(text).isEqualTo(plain(meant));
        }
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("^[. ]+", "").split(" ", 2)[0] + " "
                        + String.join(
                                " ",
                                Likeness.words(line.replaceAll("^[. ]+", "").split(" ", 2)[1])))
                .toList();
    }

    private static String damaged(Random random, List<String> meant) {
        String romanMark = pick(random, ". ", "- ", "/ ", ") ", ".", ": ", " - ", "\u2013 ", ".- ");
        String numberMark = pick(random, ". ", ") ", "/ ", ".", "- ", ".\t", " . ");
        boolean bold = random.nextInt(4) == 0;
        boolean wrapped = random.nextInt(3) == 0;
        String gap = pick(random, "\n", "\n\n", "\r\n", "\n  ", "  \n");
        StringBuilder text = new StringBuilder("ĐỀ CƯƠNG BÁO CÁO" + gap);
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            String title = title(random, 3).toUpperCase(Locale.ROOT);
            meant.add(ROMAN[i] + " " + title);
            text.append(mark(bold, ROMAN[i] + romanMark + title)).append(gap);
            for (int j = 1; j <= random.nextInt(4); j++) {
                String part = title(random, wrapped ? 9 : 3);
                meant.add(j + " " + part);
                text.append(wrap(wrapped, j + numberMark + capital(part))).append(gap);
                points(random, j, meant, text, gap);
            }
            text.append(random.nextBoolean() ? "" : random.nextInt(30) + 1 + gap);
        }
        String all = text.toString();
        return random.nextInt(3) == 0 ? Normalizer.normalize(all, Normalizer.Form.NFD) : all;
    }

    private static void points(Random random, int number, List<String> meant, StringBuilder text, String gap) {
        if (random.nextInt(3) > 0) {
            return;
        }
        boolean letters = random.nextBoolean();
        String mark = pick(random, ". ", " ");
        for (int i = 1; i <= 3; i++) {
            String title = title(random, 2);
            String label = letters ? String.valueOf((char) ('a' + i - 1)) : number + "." + i;
            meant.add(label + " " + title);
            text.append(label)
                    .append(letters ? ") " : mark)
                    .append(capital(title))
                    .append(gap);
        }
    }

    private static String mark(boolean bold, String line) {
        return bold ? "**" + line + "**" : line;
    }

    /** Broken at a blank, as a PDF prints it. */
    private static String wrap(boolean wrapped, String line) {
        int at = line.indexOf(' ', 55);
        return wrapped && at > 0 ? line.substring(0, at) + "\n" + line.substring(at + 1) : line;
    }

    private static String title(Random random, int words) {
        List<String> title = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            title.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(random.nextBoolean() ? " " : ", ", title);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
