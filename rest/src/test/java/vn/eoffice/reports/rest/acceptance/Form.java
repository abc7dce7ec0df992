package vn.eoffice.reports.rest.acceptance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body. */
public final class Form {

    private static final String BOUNDARY = "----ranh-gioi-7d93b1c2";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Form file(String part, String fileName, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName.replace("\\", "\\\\").replace("\"", "%22")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        out.writeBytes(content);
        write("\r\n");
        return this;
    }

    public Form file(String fileName, String content) {
        return file("file", fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    public Form json(String part, String json) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part
                + "\"\r\nContent-Type: application/json\r\n\r\n" + json + "\r\n");
        return this;
    }

    public Form field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(out.toByteArray());
        all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
