package vn.eoffice.reports.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.rest.Transactions;

class ReservedDiskTest {

    private static final Transactions DIRECT = new Transactions() {
        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }
    };

    @TempDir
    Path folder;

    @Test
    void changesAreTakenWhileThereIsRoom() {
        assertThat(new ReservedDisk(DIRECT, folder, 1).<String>write(() -> "stored"))
                .isEqualTo("stored");
    }

    @Test
    void changesAreRefusedWithoutTheReserve() {
        assertThatThrownBy(() -> new ReservedDisk(DIRECT, folder, Long.MAX_VALUE).<String>write(() -> "stored"))
                .hasMessageContaining("storage.full");
    }

    @Test
    void readingGoesOnWithoutTheReserve() {
        assertThat(new ReservedDisk(DIRECT, folder, Long.MAX_VALUE).<String>read(() -> "read"))
                .isEqualTo("read");
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        assertThatThrownBy(() -> new ReservedDisk(DIRECT, folder.resolve("gone"), 1).<String>write(() -> "stored"))
                .hasMessageContaining("storage.unavailable");
    }
}
