package vn.eoffice.reports.search;

import java.util.List;
import vn.eoffice.reports.number.NumberReader;

/** Takes apart what a person types into the one search box. Thread-safe. */
public final class TypedQueryParser {

    private final NumberReader numbers;

    public TypedQueryParser(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** Takes a query apart; every text is a query. */
    public TypedQuery parse(String typed) {
        return numbers.read(typed)
                .filter(number -> !number.isBlank())
                .map(number -> new TypedQuery(new NumberTerm(number.key(), false), "", List.of()))
                .orElseGet(() -> new TypedQuery(null, typed, List.of()));
    }
}
