package vn.eoffice.reports.extraction.text;

import static vn.eoffice.reports.extraction.text.HostileFile.of;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Plain text, web pages, rich text and mails that wear their readers out. */
final class HostileTexts {

    private HostileTexts() {}

    static List<HostileFile> files() {
        return List.of(
                of("long.txt", "read file.truncated", "60 MB of text", HostileTexts::longText),
                of(
                        "zeros.txt",
                        "read",
                        "text with NUL characters in it",
                        utf8("Kế hoạch\0 số 17\0-KH/TU trước ngày 05/6/2026 của tỉnh\n")),
                of("invalid-utf8.txt", "read", "a stray byte in every tenth word", invalidUtf8()),
                of(
                        "utf16-without-bom.txt",
                        "read",
                        "UTF-16 that does not say so",
                        "Ke hoach so 17-KH/TU ngay 27/8/2025".getBytes(StandardCharsets.UTF_16LE)),
                of(
                        "number-bait.txt",
                        "read",
                        "1 MB that looks like the beginning of a number",
                        utf8("số ".repeat(250_000))),
                of("dash-bait.txt", "read", "1 MB of digits and dashes", utf8("1-".repeat(500_000))),
                of(
                        "blank-bait.txt",
                        "read",
                        "1 MB of spaces between two words",
                        utf8("Kính gửi:" + " ".repeat(1_000_000) + "x")),
                of(
                        "marks-bait.txt",
                        "read",
                        "1 MB of combining marks in the wrong order",
                        utf8("a" + "\u0301\u0323".repeat(250_000))),
                of(
                        "braces.rtf",
                        "file.too-large",
                        "five million opening braces",
                        utf8("{\\rtf1 " + "{".repeat(5_000_000))),
                of(
                        "binary.rtf",
                        "file.damaged",
                        "a binary block that claims two billion bytes",
                        utf8("{\\rtf1\\bin2147483647 abc}")),
                of(
                        "nested-divs.html",
                        "file.bomb",
                        "a million nested elements",
                        utf8("<html>" + "<div>".repeat(1_000_000))),
                of(
                        "fewer-nested-divs.html",
                        "read",
                        "40,000 nested elements",
                        utf8("<html>" + "<div>".repeat(40_000) + "Kế hoạch")),
                of("addresses.html", "read", "pictures, frames and styles at addresses, and a script", addresses()),
                of("nested-parts.eml", "file.bomb", "1,000 multiparts in one another", nestedParts(1_000)),
                of("nested-mails.eml", "read", "200 mails in one another", nestedMails(200)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void longText(Path file) throws IOException {
        byte[] block = utf8("Các cấp ủy, tổ chức đảng triển khai nhiệm vụ được giao.\n".repeat(10_000));
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < 60 << 20; written += block.length) {
                out.write(block);
            }
        }
    }

    private static byte[] invalidUtf8() {
        byte[] bytes = utf8("tổ chức thực hiện nhiệm vụ được giao trong năm tới x ".repeat(200));
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 'x') {
                bytes[i] = (byte) 0xff;
            }
        }
        return bytes;
    }

    private static byte[] addresses() {
        String address = "http://127.0.0.1:" + HostileXml.TRAP_PORT + "/";
        return utf8("<!DOCTYPE html><html><head><base href='" + address + "'><link rel=stylesheet href='" + address
                + "c'><script src='" + address + "s'></script></head><body><img src='" + address + "i'><iframe src='"
                + address + "f'></iframe><p>Kế hoạch</p></body></html>");
    }

    private static byte[] nestedParts(int depth) {
        StringBuilder mail = new StringBuilder("From: a@example.vn\nTo: b@example.vn\nMIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return utf8(mail.append("Content-Type: text/plain\n\nđáy\n").toString());
    }

    private static byte[] nestedMails(int depth) {
        return utf8("From: a@example.vn\nTo: b@example.vn\nContent-Type: message/rfc822\n\n".repeat(depth)
                + "From: a@example.vn\nTo: b@example.vn\n\nđáy\n");
    }
}
