package vn.eoffice.reports.number;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.eoffice.reports.text.VietnameseText;

/**
 * The terms under which a number is indexed and looked up, the same in every host. Each is made of folded parts joined
 * by dots; an index answers them as exact, untokenised terms:
 *
 * <ul>
 *   <li>the full key: {@code 18.nq.tw}, {@code 30.2020.nd.cp}, {@code 109.2025.qh15}, {@code 12.ubndvx};
 *   <li>serial and type: {@code 18.nq}, {@code 30.nd}; by the type's word where the number has no type:
 *       {@code 109.l} for a law, {@code 12.cv} for an official letter;
 *   <li>serial, year and type of legal documents: {@code 30.2020.nd}, {@code 109.2025.l};
 *   <li>serial and first group of the issuer where the number has no type: {@code 12.ubnd}, {@code 109.qh15}.
 * </ul>
 */
public final class NumberKeys {

    private static final String OFFICIAL_LETTER = "cv";

    private final CodeTables tables;

    public NumberKeys(CodeTables tables) {
        this.tables = tables;
    }

    /**
     * Every term of a number, the full key first.
     *
     * @param typeWord Vietnamese name of the type as read from the text, null when not known
     * @return empty while the serial is blank
     */
    public List<String> terms(String typeWord, DocumentNumber number) {
        if (number.isBlank()) {
            return List.of();
        }
        Set<String> terms = new LinkedHashSet<>();
        terms.add(number.key());
        terms.add(number.shortKey());
        for (String type : typeCodes(typeWord, number)) {
            terms.addAll(typed(serial(number), number.year(), type));
        }
        return List.copyOf(terms);
    }

    /** The term that finds a serial of a type, whatever its issuer; only of one year when a year is given. */
    public String partial(int serial, String suffix, Integer year, String typeCode) {
        List<String> terms = typed(serial + suffix, year, fold(typeCode));
        return terms.get(terms.size() - 1);
    }

    /** The codes a type's word may have in a number, folded; {@code cv} for official letters. */
    public List<String> codesOfWord(String typeWord) {
        return tables.typesByWord(typeWord).stream()
                .map(type -> type.code() == null && type.word().equals("công văn") ? OFFICIAL_LETTER : type.code())
                .filter(code -> code != null)
                .map(NumberKeys::fold)
                .distinct()
                .toList();
    }

    private Set<String> typeCodes(String typeWord, DocumentNumber number) {
        Set<String> codes = new LinkedHashSet<>();
        if (number.type() != null) {
            codes.add(fold(number.type()));
        } else if (number.shape() == NumberShape.LETTER && typeWord == null) {
            codes.add(OFFICIAL_LETTER);
        }
        if (typeWord != null) {
            codes.addAll(codesOfWord(typeWord));
        }
        return codes;
    }

    private static List<String> typed(String serial, Integer year, String type) {
        List<String> terms = new ArrayList<>();
        terms.add(serial + "." + type);
        if (year != null) {
            terms.add(serial + "." + year + "." + type);
        }
        return terms;
    }

    static String of(DocumentNumber number) {
        return Stream.of(
                        serial(number),
                        number.year() == null ? "" : number.year().toString(),
                        number.type() == null ? "" : fold(number.type()),
                        fold(number.issuer()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    static String shortKey(DocumentNumber number) {
        String head = number.issuer().split("-", 2)[0];
        return serial(number) + "." + fold(number.type() == null ? head : number.type());
    }

    private static String serial(DocumentNumber number) {
        return number.serial() + number.suffix();
    }

    static String fold(String code) {
        return VietnameseText.fold(code).replaceAll("[^a-z0-9]", "");
    }
}
