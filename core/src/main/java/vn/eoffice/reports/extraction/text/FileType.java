package vn.eoffice.reports.extraction.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A format that is read, with the name endings that people give it. */
enum FileType {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx", "dotm"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm", "xltx", "xltm"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "ott"),
    DOC("application/msword", "doc", "dot"),
    XLS("application/vnd.ms-excel", "xls", "xlt"),
    PDF("application/pdf", "pdf"),
    RTF("application/rtf", "rtf"),
    HTML("text/html", "html", "htm", "xhtml"),
    EML("message/rfc822", "eml"),
    TEXT("text/plain", "txt", "text", "log", "csv", "md");

    private static final Set<String> KNOWN_EXTENSIONS =
            Arrays.stream(values()).flatMap(type -> type.extensions.stream()).collect(Collectors.toUnmodifiableSet());

    private final String mediaType;
    private final Set<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a name with this ending is usual for it. */
    boolean hasExtension(String extension) {
        return extensions.contains(extension);
    }

    /** Whether a name with this ending promises another format; an ending that names no format promises nothing. */
    boolean contradicts(String extension) {
        return KNOWN_EXTENSIONS.contains(extension) && !extensions.contains(extension);
    }
}
