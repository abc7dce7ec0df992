package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.message.Messages;

/** What a use case refuses, with a reason that a person can read. */
final class Refused {

    private Refused() {}

    static void refusedWith(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ReportException.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(Messages.errors().has(key) || Messages.findings().has(key))
                    .as("a message for %s", key)
                    .isTrue();
        });
    }
}
