package vn.eoffice.reports.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.number.NumberReader;

/** Reads the customer's documents, which lie beside the project and not in it. */
class SeedCitationsTest {

    private final CitationFinder finder = new CitationFinder(new NumberReader(CodeTables.standard()));

    @Test
    void theOutlineNamesItsParentApart() throws IOException {
        Citations found = finder.findAll(seed("000"));
        assertThat(found.issuedWith().orElseThrow().number()).isEqualTo("17-KH/TU");
        assertThat(lines(found.citations()))
                .containsExactly(
                        "nghị quyết|18-NQ/TW|2017-10-25|Ban Chấp hành Trung ương Đảng khóa XII",
                        "kết luận|121-KL/TW|2025-01-24|-",
                        "nghị quyết|60-NQ/TW|2025-04-12|Ban Chấp hành Trung ương Đảng");
    }

    @Test
    void thePlanNamesEverythingItRestsOn() throws IOException {
        assertThat(lines(finder.find(seed("004"))))
                .containsExactly(
                        "kết luận|50-KL/TW|2023-02-28|Bộ Chính trị",
                        "nghị quyết|18-NQ/TW|2017-10-25|Ban Chấp hành Trung ương Đảng khóa XII",
                        "nghị quyết|-|-|Đại hội XIII của Đảng",
                        "nghị quyết|27-NQ/TW|-|-",
                        "nghị quyết|28-NQ/TW|-|Ban Chấp hành Trung ương Đảng khóa XIII",
                        "nghị quyết|-|-|Đại hội Đảng bộ tỉnh khóa XI",
                        "kế hoạch|48-KH/TU|2018-04-16|Tỉnh ủy",
                        "kế hoạch|65-KH/TU|2022-12-06|Ban Thường vụ Tỉnh ủy",
                        "kết luận|48-KL/TW|2023-01-30|Bộ Chính trị");
    }

    @Test
    void theCommunesReportHasBlankNumbers() throws IOException {
        assertThat(lines(finder.find(seed("002"))))
                .contains(
                        "nghị quyết|18-NQ/TW|2017-10-25|Ban Chấp hành Trung ương Đảng khóa XII",
                        "kế hoạch|-|-|Ban Thường vụ Huyện ủy",
                        "đề án|-|-|BTV Tỉnh ủy");
    }

    @Test
    void theProvincesPlanCitesTwoLetters() throws IOException {
        assertThat(lines(finder.find(seed("003"))))
                .contains(
                        "công văn|08-CV/BCĐ|2026-05-19|Ban Chỉ đạo Trung ương",
                        "công văn|1298-CV/BTCTU|2026-05-11|Ban Tổ chức Tỉnh ủy",
                        "công văn|59-CV/BCĐ|-|-");
    }

    private static List<String> lines(List<Citation> citations) {
        return citations.stream()
                .map(c -> c.type() + "|" + (c.number() == null ? "-" : c.number()) + "|"
                        + (c.date() == null ? "-" : c.date()) + "|" + (c.body() == null ? "-" : c.body()))
                .toList();
    }

    private static String seed(String number) throws IOException {
        Path root = Path.of(System.getProperty("project.root", "."));
        for (String place : List.of("../shared/seeds", "../../shared/seeds")) {
            Path folder = root.resolve(place);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    Path file = files.filter(
                                    path -> path.getFileName().toString().startsWith(number))
                            .findFirst()
                            .orElseThrow();
                    return Files.readString(file);
                }
            }
        }
        return Assumptions.abort("the seeds are not here");
    }
}
