package vn.eoffice.reports.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up document in the manner of Party and State offices.
 *
 * @param party Party layout; State layout otherwise
 * @param typeName {@code Kế hoạch}
 * @param cited canonical numbers of the documents it rests on
 */
record Paper(
        boolean party,
        String superior,
        String issuer,
        String number,
        String place,
        LocalDate date,
        String typeName,
        String subject,
        List<String> cited,
        List<String> body,
        List<String> recipients,
        String signer) {

    /** Every line, as a text file has it. */
    List<String> lines() {
        return Stream.of(head(), body, tail()).flatMap(List::stream).toList();
    }

    String text() {
        return lines().stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> head() {
        String placeAndDate = "%s, ngày %02d tháng %02d năm %d"
                .formatted(place, date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        return party
                ? List.of(
                        superior,
                        issuer,
                        "*",
                        "Số " + number,
                        "ĐẢNG CỘNG SẢN VIỆT NAM",
                        placeAndDate,
                        typeName.toUpperCase(Locale.ROOT),
                        subject,
                        "-----")
                : List.of(
                        superior,
                        issuer,
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: " + number,
                        placeAndDate,
                        typeName.toUpperCase(Locale.ROOT),
                        subject);
    }

    private List<String> tail() {
        Stream<String> lines = recipients.stream().map(recipient -> "- " + recipient + ",");
        Stream<String> signature = party
                ? Stream.of("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", signer)
                : Stream.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", signer);
        return Stream.of(Stream.of("Nơi nhận:"), lines, Stream.of("- Lưu: VT."), signature)
                .flatMap(part -> part)
                .toList();
    }
}
