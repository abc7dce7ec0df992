package vn.eoffice.reports.host.security;

import java.util.Optional;

/** Looks accounts up. Safe to call outside a transaction. */
@FunctionalInterface
public interface Accounts {

    /** The account with that user id; empty when there is none or it is locked. */
    Optional<Account> find(String userId);
}
