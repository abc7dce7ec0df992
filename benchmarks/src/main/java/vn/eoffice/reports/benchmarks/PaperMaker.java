package vn.eoffice.reports.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes papers that differ from each other, the same one again for the same number. Thread-safe. */
final class PaperMaker {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
    private static final int DAYS = 2_100;
    private static final int BASES = 600;

    private static final List<String> COMMUNES = List.of(
            "An Lão",
            "Bình Khê",
            "Vĩnh Lộc",
            "Đông Thủy",
            "Tân Thịnh",
            "Hải Trạch",
            "Đại Lão",
            "Thanh Tiên",
            "Phú Văn",
            "Phước Giang",
            "Sơn Điền",
            "Mỹ Hưng",
            "Hòa Bảo",
            "Trường Khê",
            "An Lộc",
            "Xuân Thủy");
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi");
    private static final List<String> GIVEN =
            List.of("Văn Hùng", "Thị Mai", "Quốc Tuấn", "Minh Châu", "Thanh Sơn", "Hồng Nhung", "Đức Thắng");
    private static final List<String> WORK = List.of(
            "rà soát biên chế",
            "sắp xếp tổ chức bộ máy",
            "chuyển đổi số",
            "cải cách hành chính",
            "giảm nghèo bền vững",
            "phòng, chống thiên tai",
            "xây dựng nông thôn mới",
            "giải ngân vốn đầu tư công",
            "kiểm tra, giám sát",
            "chăm sóc sức khỏe nhân dân",
            "phổ cập giáo dục",
            "quản lý đất đai",
            "bảo vệ môi trường",
            "an toàn giao thông");
    private static final List<String> DOES = List.of(
            "chủ trì, phối hợp với các đơn vị liên quan",
            "hướng dẫn cơ sở",
            "tổng hợp số liệu",
            "bố trí kinh phí",
            "cử người theo dõi",
            "lập danh sách chi tiết",
            "gửi kết quả bằng văn bản",
            "công khai tiến độ");
    private static final List<String> THING = List.of(
            "của từng thôn, tổ dân phố",
            "theo biểu mẫu kèm theo",
            "trong phạm vi được giao",
            "trên hệ thống dùng chung",
            "cho các hộ gia đình",
            "tại trụ sở làm việc mới",
            "đối với viên chức sự nghiệp",
            "ở các trường học");

    private final long seed;

    PaperMaker(long seed) {
        this.seed = seed;
    }

    /**
     * A paper.
     *
     * @param index decides everything about it
     * @param bytes of its text as UTF-8, about
     */
    Paper paper(int index, int bytes) {
        Random random = new Random(seed * 31 + index);
        boolean party = random.nextInt(10) < 4;
        String type = one(random, List.of("KH", "BC", "CTr", "TB"));
        String commune = one(random, COMMUNES);
        int serial = index / 40 + 1;
        List<String> cited = cited(random);
        String subject = "về %s năm %d, đợt %d".formatted(one(random, WORK), 2021 + random.nextInt(6), index);
        return new Paper(
                party,
                party ? "TỈNH ỦY NAM SƠN" : "ỦY BAN NHÂN DÂN TỈNH NAM SƠN",
                (party ? "ĐẢNG ỦY XÃ " : "ỦY BAN NHÂN DÂN XÃ ") + commune.toUpperCase(Locale.ROOT),
                party ? "%02d-%s/ĐU".formatted(serial, type) : "%02d/%s-UBND".formatted(serial, type),
                commune,
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                typeName(type),
                subject,
                cited,
                body(random, cited, bytes),
                List.of(
                        "Thường trực Tỉnh ủy (báo cáo)",
                        "Các sở, ban, ngành",
                        "Ủy ban nhân dân xã " + one(random, COMMUNES)),
                one(random, FAMILY) + " " + one(random, GIVEN));
    }

    /** A well-known document that papers cite; the first are cited most. */
    static String base(int rank) {
        int serial = rank / 4 + 1;
        return switch (rank % 4) {
            case 0 -> "%02d-NQ/TW".formatted(serial);
            case 1 -> "%02d-KL/TW".formatted(serial);
            case 2 -> "%02d/%d/NĐ-CP".formatted(serial, 2015 + serial % 11);
            default -> "%02d/CT-TTg".formatted(serial);
        };
    }

    private static List<String> cited(Random random) {
        Set<String> cited = new LinkedHashSet<>();
        int wanted = 2 + random.nextInt(4);
        while (cited.size() < wanted) {
            double share = random.nextDouble();
            cited.add(base((int) (BASES * share * share * share)));
        }
        return List.copyOf(cited);
    }

    private static List<String> body(Random random, List<String> cited, int bytes) {
        List<String> lines = new ArrayList<>();
        cited.forEach(number -> lines.add(basis(number)));
        int left = bytes - 1_000;
        for (int item = 1; left > 0; item++) {
            String line =
                    item % 12 == 1 ? "%d. Về %s".formatted(item / 12 + 1, one(random, WORK)) : sentence(random, cited);
            lines.add(line);
            left -= line.length() * 4 / 3;
        }
        return lines;
    }

    private static String basis(String number) {
        String type = number.contains("NQ")
                ? "Nghị quyết"
                : number.contains("KL") ? "Kết luận" : number.contains("NĐ") ? "Nghị định" : "Chỉ thị";
        return "Căn cứ %s số %s, ngày 15/3/2022 của cơ quan cấp trên;".formatted(type, number);
    }

    private static String sentence(Random random, List<String> cited) {
        String plain = "Ủy ban nhân dân xã %s %s để %s %s, kết quả đạt %d,%d%%, %s"
                .formatted(
                        one(random, COMMUNES),
                        one(random, DOES),
                        one(random, WORK),
                        one(random, THING),
                        random.nextInt(100),
                        random.nextInt(10),
                        one(random, DOES));
        return switch (random.nextInt(8)) {
            case 0 -> plain + ", xong trước ngày %d/%d/2026.".formatted(1 + random.nextInt(28), 1 + random.nextInt(12));
            case 1 -> plain + " theo " + one(random, cited) + ".";
            default -> plain + ".";
        };
    }

    private static String typeName(String code) {
        return switch (code) {
            case "KH" -> "Kế hoạch";
            case "BC" -> "Báo cáo";
            case "CTr" -> "Chương trình";
            default -> "Thông báo";
        };
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
