package vn.eoffice.reports.annex.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.message.Messages;

/** A form file that cannot be used; the message names file, line, what is wrong and what to write instead. */
public final class FormFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String key;
    private final transient List<String> arguments;

    FormFileException(String file, int line, String key, Object... arguments) {
        super(file + ", line " + line + ": " + key + " " + Arrays.toString(arguments));
        this.file = file;
        this.line = line;
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** The file's name as the administrator knows it. */
    public String file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and what to do about it, for the administrator. */
    public String text(Locale locale) {
        Messages messages = Messages.annex();
        String where = messages.text(locale, "form.where", List.of(file, Integer.toString(line)));
        return where + " " + messages.text(locale, key, arguments);
    }
}
