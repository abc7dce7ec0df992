package vn.eoffice.reports.round;

import java.util.Objects;
import vn.eoffice.reports.document.Finding;

/** A file that was not taken, and why. */
public record Refusal(String fileName, Finding reason) {

    public Refusal {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(reason, "reason");
    }
}
