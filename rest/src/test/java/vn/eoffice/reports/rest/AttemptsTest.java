package vn.eoffice.reports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.Reply;

class AttemptsTest {

    private final List<String> closed = new ArrayList<>();
    private int runs;

    private final Attempts attempts =
            new Attempts(actor -> Reply.of(200, "text/plain", body("run " + ++runs)), TestDirectory.CLERK);

    @Test
    void aSecondRunClosesWhatTheFirstHadOpened() {
        attempts.run();
        attempts.run();

        assertThat(closed).containsExactly("run 1");
    }

    @Test
    void aRunThatWasNotCommittedIsClosed() {
        attempts.run();
        attempts.drop();
        attempts.drop();

        assertThat(closed).containsExactly("run 1");
    }

    private Body body(String name) {
        return new Body() {
            @Override
            public void writeTo(OutputStream out) {
                throw new AssertionError("not to be written");
            }

            @Override
            public long size() {
                return -1;
            }

            @Override
            public void close() {
                closed.add(name);
            }
        };
    }
}
