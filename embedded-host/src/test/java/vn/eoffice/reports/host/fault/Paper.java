package vn.eoffice.reports.host.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import vn.eoffice.reports.rest.acceptance.Desk;
import vn.eoffice.reports.rest.acceptance.Form;

/**
 * A file that a clerk hands in, found by a word that stands in no other.
 *
 * @param type in Vietnamese, which decides the series of its number
 * @param symbol that goes with the type
 */
record Paper(String word, String type, String symbol) {

    static Paper plan() {
        return new Paper(Desk.word(), "kế hoạch", "KH/TU");
    }

    /** The same sort of paper with other words. */
    Paper another() {
        return new Paper(Desk.word(), type, symbol);
    }

    String text() {
        return """
                TỈNH ỦY NAM SƠN
                *
                Số      -%s

                %s
                kiểm tra công tác lưu trữ %s

                Các đơn vị gửi kết quả về Văn phòng Tỉnh ủy.
                """
                .formatted(symbol, type.toUpperCase(Locale.ROOT), word);
    }

    String sha256() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Form form(Desk desk) {
        ObjectNode metadata = desk.plan(word);
        metadata.put("type", type).put("symbol", symbol);
        return new Form().file(word + ".txt", text()).json("metadata", metadata.toString());
    }
}
