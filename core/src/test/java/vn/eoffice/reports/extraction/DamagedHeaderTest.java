package vn.eoffice.reports.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Metadata;

/** Writes headers in the damaged forms of the field and reads them back. */
class DamagedHeaderTest {

    private static final List<String> PLACES = List.of("Nam Sơn", "Đông Hải", "Tân Phước Hòa", "Bắc Trà");
    private static final List<String> SUBJECTS =
            List.of("phát triển nghề đan lát", "trồng cây chắn sóng ven biển", "kiểm kê chợ quê");

    private record Sample(String text, String number, String body, String date, String subject) {}

    @Test
    void readsBackTheHeadersOfTheState() {
        check(sample -> state(sample));
    }

    @Test
    void readsBackTheHeadersOfTheParty() {
        check(sample -> party(sample));
    }

    private static void check(java.util.function.Function<Random, Sample> writer) {
        List<String> wrong = new ArrayList<>();
        IntStream.range(0, 400).forEach(seed -> {
            Sample sample = writer.apply(new Random(seed));
            Metadata read = Reading.metadata(sample.text());
            String actual = read.number() + "|" + read.issuingBody() + "|" + read.date() + "|" + read.subject() + "|"
                    + read.type();
            String expected =
                    sample.number() + "|" + sample.body() + "|" + sample.date() + "|" + sample.subject() + "|kế hoạch";
            if (!actual.equals(expected)) {
                wrong.add(seed + ": " + actual + " instead of " + expected + "\n" + sample.text());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Sample state(Random random) {
        String place = pick(random, PLACES);
        int serial = 10 + random.nextInt(900);
        String number = serial + "/KH-UBND";
        List<String> left = new ArrayList<>(
                random.nextBoolean()
                        ? List.of("ỦY BAN NHÂN DÂN", "TỈNH " + upper(place))
                        : List.of("UBND TỈNH " + upper(place), "SỞ NỘI VỤ"));
        String body = left.size() == 2 && left.get(1).startsWith("SỞ")
                ? "Sở Nội vụ tỉnh " + place
                : "Ủy ban nhân dân tỉnh " + place;
        left.add(pick(
                random, List.of("Số: " + number, "Số : " + serial + " /KH-UBND", "Số " + number, "SỐ: " + number)));
        List<String> right =
                right(random, place, List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"));
        return sample(random, left, right, number, body, date(right));
    }

    private static Sample party(Random random) {
        String place = pick(random, PLACES);
        int serial = 10 + random.nextInt(900);
        List<String> left = new ArrayList<>(List.of("TỈNH ỦY " + upper(place)));
        boolean commission = random.nextBoolean();
        if (commission) {
            left.add("BAN NỘI CHÍNH");
        }
        String symbol = commission ? "BNCTU" : "TU";
        left.add("*");
        left.add(pick(random, List.of("Số " + serial + "-KH/" + symbol, "Số " + serial + " – KH/" + symbol)));
        List<String> right = right(random, place, List.of("ĐẢNG CỘNG SẢN VIỆT NAM"));
        String body = (commission ? "Ban Nội chính " : "") + "Tỉnh ủy " + place;
        return sample(random, left, right, serial + "-KH/" + symbol, body, date(right));
    }

    private static List<String> right(Random random, String place, List<String> nation) {
        List<String> right = new ArrayList<>(nation);
        int day = 10 + random.nextInt(18);
        int month = 3 + random.nextInt(9);
        right.add(pick(
                random,
                List.of(
                        place + ", ngày " + day + " tháng " + month + " năm 2025",
                        place + ",ngày " + day + " tháng" + month + " năm 2025",
                        place + ", ngày  " + day + "  tháng  " + month + "  năm  2025")));
        return right;
    }

    private static String date(List<String> right) {
        String[] figures =
                right.get(right.size() - 1).replaceAll("\\D+", " ").trim().split(" ");
        return String.format("2025-%02d-%02d", Integer.parseInt(figures[1]), Integer.parseInt(figures[0]));
    }

    private static Sample sample(
            Random random, List<String> left, List<String> right, String number, String body, String date) {
        String subject = pick(random, SUBJECTS);
        String head =
                switch (random.nextInt(4)) {
                    case 0 -> String.join("\n", left) + "\n" + String.join("\n", right);
                    case 1 -> String.join("\n\n", right) + "\n" + String.join("\n", left);
                    case 2 -> beside(left, right, "          ");
                    default -> beside(left, right, "\t");
                };
        String debris = pick(random, List.of("", "\n\n", "Trang chủ\nGiới thiệu\n", "﻿", "1\n"));
        String title = pick(random, List.of("KẾ HOẠCH", "**KẾ HOẠCH**", " KẾ HOẠCH ", "K Ế H O Ạ C H"));
        String rule = pick(random, List.of("-----", "_______", "-------\n"));
        String text = debris + head + "\n\n" + title + "\n" + subject + "\n" + rule
                + "\nCăn cứ tình hình thực tế;\nI. MỤC ĐÍCH\n";
        return new Sample(text, number, body, date, subject);
    }

    private static String beside(List<String> left, List<String> right, String gap) {
        int rows = Math.max(left.size(), right.size());
        List<String> lines = new ArrayList<>(Collections.nCopies(rows, ""));
        for (int i = 0; i < rows; i++) {
            String cell = i < left.size() ? left.get(i) : "";
            lines.set(i, cell + (i < right.size() ? gap + right.get(i) : ""));
        }
        return String.join("\n", lines);
    }

    private static String upper(String name) {
        return name.toUpperCase(java.util.Locale.ROOT);
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
