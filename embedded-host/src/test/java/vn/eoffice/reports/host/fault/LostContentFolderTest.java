package vn.eoffice.reports.host.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.rest.acceptance.Answer;

/** The folder of the files cannot be written, as when its disk has come loose. */
class LostContentFolderTest {

    @Test
    void filingIsRefusedUntilTheFolderIsBack(@TempDir Path home) throws IOException {
        try (OwnHost host = OwnHost.start(home, Map.of())) {
            Path folder = home.resolve("content");
            Path away = Files.move(folder, home.resolve("away"));
            Files.writeString(folder, "not a folder");
            Paper paper = Paper.plan();

            Answer refused = host.file(paper);

            assertThat(refused.status()).as(refused.text()).isEqualTo(503);
            assertThat(refused.errorKey()).isEqualTo("storage.unavailable");
            assertThat(host.finds(paper)).isFalse();
            Files.delete(folder);
            Files.move(away, folder);
            host.file(paper).expect(201);
            assertThat(host.stored().look().documents()).isEqualTo(1);
        }
    }
}
