package vn.eoffice.reports.extraction.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files of documents and mails with attachments. */
final class ParcelFiles {

    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    ParcelFiles file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    ParcelFiles file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] mail() {
        StringBuilder mail = new StringBuilder("From: xa@example.vn\r\nTo: tinh@example.vn\r\nSubject: Gui bao cao\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"vach\"\r\n\r\n"
                + "--vach\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nKính gửi Tỉnh ủy.\r\n");
        files.forEach((name, content) -> mail.append("--vach\r\nContent-Type: application/octet-stream\r\n")
                .append("Content-Disposition: attachment; filename=\"")
                .append(encoded(name))
                .append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                .append(BASE64.encodeToString(content))
                .append("\r\n"));
        return mail.append("--vach--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String name) {
        return name.chars().allMatch(c -> c < 128)
                ? name
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
