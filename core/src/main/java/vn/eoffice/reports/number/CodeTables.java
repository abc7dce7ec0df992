package vn.eoffice.reports.number;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Derived;
import vn.eoffice.reports.text.VietnameseText;

/**
 * The code tables of document types and issuers: those shipped and those an administrator adds. Thread-safe;
 * only the issuers an office keeps itself ever change.
 *
 * <p>Codes are found in any case, and without their accents when no other code is spelled so ({@code QD} is QĐ, but
 * {@code HD} is not HĐ). Words are found in any case, composition and tone placement.
 */
public final class CodeTables {

    static final String TYPES = "types.tsv";
    static final String ISSUERS = "issuers.tsv";

    private final List<DocumentType> types;
    private final List<IssuerCode> given;
    private final Supplier<List<IssuerCode>> own;
    private final Derived<List<IssuerCode>, Issuers> issuers;
    private final Map<String, List<DocumentType>> typesByWord = new HashMap<>();
    private final CodeIndex<List<DocumentType>> typesByCode = new CodeIndex<>();
    private final List<String> typeWords;

    private CodeTables(List<DocumentType> types, List<IssuerCode> given, Supplier<List<IssuerCode>> own) {
        this.types = types;
        this.given = given;
        this.own = own;
        this.issuers = new Derived<>(added -> Issuers.of(given, added));
        types.forEach(this::index);
        this.typeWords = types.stream()
                .flatMap(type -> Stream.concat(Stream.of(type.word()), type.otherWords().stream()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The tables that ship with the product. */
    public static CodeTables standard() {
        return Standard.TABLES;
    }

    /**
     * The shipped tables with an administrator's rows before them. A row with the same code and word, or the same
     * issuer code, replaces the shipped one.
     *
     * @param folder with {@code types.tsv} or {@code issuers.tsv} or both, laid out like the shipped files
     * @throws CodeTableException when a row is wrong; it names the file and the line
     */
    public static CodeTables withFolder(Path folder) {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        Stream.concat(CodeTableFile.in(folder, TYPES).types().stream(), standard().types.stream())
                .forEach(type -> types.putIfAbsent(type.code() + " " + type.word() + " " + type.system(), type));
        Map<String, IssuerCode> issuers = new LinkedHashMap<>();
        Stream.concat(CodeTableFile.in(folder, ISSUERS).issuers().stream(), standard().given.stream())
                .forEach(issuer -> issuers.putIfAbsent(issuer.code(), issuer));
        return new CodeTables(List.copyOf(types.values()), List.copyOf(issuers.values()), List::of);
    }

    /**
     * The same tables with the issuer codes that an office keeps itself; each replaces the given one of its code.
     *
     * @param own asked at every look, hence quick; answers the same list object as long as nothing has changed
     */
    public CodeTables withOwn(Supplier<List<IssuerCode>> own) {
        return new CodeTables(types, given, own);
    }

    /** Every type, in the order of the tables. */
    public List<DocumentType> types() {
        return types;
    }

    /** Every issuer, in the order of the tables. */
    public List<IssuerCode> issuers() {
        return known().rows();
    }

    /** The issuers that were given as files, without those the office keeps itself. */
    public List<IssuerCode> givenIssuers() {
        return given;
    }

    private Issuers known() {
        return issuers.of(own.get());
    }

    /** The types a code may stand for, the usual one first; empty when the code is no type's. */
    public List<DocumentType> typesByCode(String code) {
        return typesByCode.find(code).orElse(List.of());
    }

    /** The usual type behind a code in one system: {@code TT} is thông tri in the Party and thông tư in the State. */
    public Optional<DocumentType> typeByCode(String code, CodeSystem system) {
        return typesByCode(code).stream()
                .filter(type -> type.system().includes(system))
                .findFirst();
    }

    /** The type with that Vietnamese name; its own name or another one that means the same. */
    public Optional<DocumentType> typeByWord(String word) {
        return typeByWord(word, CodeSystem.BOTH);
    }

    /** The type with that Vietnamese name in one system: the Party's công văn has a code, the State's has none. */
    public Optional<DocumentType> typeByWord(String word, CodeSystem system) {
        return typesByWord.getOrDefault(wordKey(word), List.of()).stream()
                .filter(type -> type.system().includes(system))
                .findFirst();
    }

    /** The usual word of a code in one system in lower case; null when the code is no type's there. */
    public String typeWord(String code, CodeSystem system) {
        return typeByCode(code, system).map(DocumentType::word).orElse(null);
    }

    /** All types with that Vietnamese name, the usual one first; empty when it is no type's name. */
    public List<DocumentType> typesByWord(String word) {
        return List.copyOf(typesByWord.getOrDefault(wordKey(word), List.of()));
    }

    /** All names of types in lower case, longest first, so that the first match of a line is the right one. */
    public List<String> typeWords() {
        return typeWords;
    }

    /** Whether a type of documents has this code. */
    public boolean isType(String code) {
        return typesByCode.find(code).isPresent();
    }

    /** A type's code as it is printed, with its Đ and small letters; the code itself in upper case if unknown. */
    public String typeSpelling(String code) {
        return typesByCode.spelling(code).orElseGet(() -> CodeIndex.upper(code));
    }

    /** Whether a body in the table has this code. */
    public boolean isIssuer(String code) {
        return known().index().find(code).isPresent();
    }

    /** The body with that code or another spelling of it. */
    public Optional<IssuerCode> issuer(String code) {
        return known().index().find(code);
    }

    /**
     * An issuer's code as it is printed: {@code TTG} is TTg, {@code DU} is ĐU, {@code TƯ} is TW. Groups joined by
     * hyphens are looked up one by one, unknown ones stay as written, in upper case.
     */
    public String issuerSpelling(String code) {
        return IssuerSpelling.of(code, known().index());
    }

    private void index(DocumentType type) {
        Stream.concat(Stream.of(type.word()), type.otherWords().stream()).forEach(word -> typesByWord
                .computeIfAbsent(wordKey(word), key -> new ArrayList<>())
                .add(type));
        if (type.code() != null) {
            Stream.concat(Stream.of(type.code()), type.otherCodes().stream())
                    .forEach(code ->
                            typesByCode.addIfAbsent(code, ArrayList::new).add(type));
        }
    }

    private static String wordKey(String word) {
        return CodeIndex.lower(VietnameseText.normalizeTones(word.strip()).replaceAll("\\s++", " "));
    }

    /** The issuers of all sources, and where to find each by its code. */
    private record Issuers(List<IssuerCode> rows, CodeIndex<IssuerCode> index) {

        static Issuers of(List<IssuerCode> given, List<IssuerCode> own) {
            Map<String, IssuerCode> byCode = new LinkedHashMap<>();
            given.forEach(issuer -> byCode.put(issuer.code(), issuer));
            own.forEach(issuer -> byCode.put(issuer.code(), issuer));
            CodeIndex<IssuerCode> index = new CodeIndex<>();
            byCode.values().forEach(row -> Stream.concat(Stream.of(row.code()), row.otherCodes().stream())
                    .forEach(code -> index.add(code, row)));
            return new Issuers(List.copyOf(byCode.values()), index);
        }
    }

    private static final class Standard {
        static final CodeTables TABLES = new CodeTables(
                CodeTableFile.shipped(TYPES).types(),
                CodeTableFile.shipped(ISSUERS).issuers(),
                List::of);
    }
}
