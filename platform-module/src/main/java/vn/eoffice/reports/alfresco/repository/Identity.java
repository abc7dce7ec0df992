package vn.eoffice.reports.alfresco.repository;

import java.util.function.Supplier;

/** Whose rights the repository checks while something is done. */
public interface Identity {

    /**
     * Works as the system: for the keeping of records after a use case has checked the actor's rights. What is created
     * still belongs to whoever is signed in.
     */
    <T> T asSystem(Supplier<T> work);

    /** Works as a user, whose rights then limit what is found. */
    <T> T as(String userId, Supplier<T> work);

    /** The id of whoever is acting now; null when nobody has signed in. */
    String current();

    /** Whether the system is acting now, whoever has signed in. */
    boolean isSystem();
}
