package vn.eoffice.reports.search;

import java.util.Objects;

/**
 * A number to look up exactly.
 *
 * @param key a {@code DocumentNumber.key()}, or its beginning without the issuer when {@code partial}
 */
public record NumberTerm(String key, boolean partial) {

    public NumberTerm {
        Objects.requireNonNull(key, "key");
    }
}
