package vn.eoffice.reports.annex.sheet;

import java.nio.charset.StandardCharsets;

/** Text of an XML part: UTF-8 with the five named characters and numbered ones. */
final class XmlText {

    private XmlText() {}

    static String decode(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '&') {
                return unescape(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int amp = text.indexOf('&', at);
            if (amp < 0) {
                return plain.append(text, at, text.length()).toString();
            }
            int end = text.indexOf(';', amp);
            if (end < 0) {
                throw Refusal.damaged();
            }
            plain.append(text, at, amp).appendCodePoint(character(text.substring(amp + 1, end)));
            at = end + 1;
        }
        return plain.toString();
    }

    private static int character(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        if (!name.startsWith("#") || name.length() > 9) {
            throw Refusal.damaged();
        }
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? code : 0xFFFD;
        } catch (NumberFormatException e) {
            throw Refusal.damaged();
        }
    }
}
