package vn.eoffice.reports.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.rest.http.Reply;
import vn.eoffice.reports.rest.json.Json;

class DiskFullTest {

    private final Errors errors = new Errors(new Json(), new Texts());

    @Test
    void aFullDiskIsSeenThroughWhateverWrapsIt() {
        Exception full = new UncheckedIOException("cannot store", new IOException("No space left on device"));

        assertThat(DiskFull.isCauseOf(new IllegalStateException(full))).isTrue();
        assertThat(errors.reply(full, Locale.ENGLISH).status()).isEqualTo(507);
    }

    @Test
    void anotherFaultOfADiskIsNoFullDisk() {
        Exception broken = new UncheckedIOException("cannot store", new IOException("Input/output error"));

        assertThat(DiskFull.isCauseOf(broken)).isFalse();
        assertThat(errors.reply(broken, Locale.ENGLISH).status()).isEqualTo(500);
    }

    @Test
    void aStorageOutOfReachAsksToTryLater() {
        Reply reply = errors.reply(new ReportException(Problem.UNAVAILABLE, "storage.unavailable"), Locale.ENGLISH);

        assertThat(reply.status()).isEqualTo(503);
    }

    @Test
    void theRemedyIsToldInBothLanguages() {
        Texts texts = new Texts();

        assertThat(texts.error("storage.full", List.of(), Messages.VIETNAMESE)).contains("giải phóng dung lượng");
        assertThat(texts.error("storage.full", List.of(), Locale.ENGLISH)).contains("free space");
    }
}
