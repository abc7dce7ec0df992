package vn.eoffice.reports.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentKind;

/** The samples are complete and their expectations are well formed; nothing is read from them here. */
class ExpectationsTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void everyDocumentHasItsExpectation() throws IOException {
        assertThat(namesIn(SAMPLES.resolve("documents"), false))
                .isEqualTo(namesIn(SAMPLES.resolve("documents"), true))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void everyEvaluationTextHasItsExpectation() throws IOException {
        try (Stream<Path> texts = Files.list(SAMPLES.resolve("evaluation/texts"))) {
            Set<String> names = texts.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(evaluation()).extracting(Expectation::name).containsExactlyInAnyOrderElementsOf(names);
            assertThat(names).hasSizeGreaterThanOrEqualTo(150);
        }
    }

    @Test
    void kindsAndDatesAreThoseOfTheContract() throws IOException {
        for (Expectation expected : all()) {
            assertThat(DocumentKind.ofCode(expected.value("kind")))
                    .as(expected.name())
                    .isPresent();
            Stream.concat(
                            Stream.of(expected.record()),
                            Stream.concat(expected.entries("citations"), expected.entries("deadlines")))
                    .flatMap(node -> Optional.ofNullable(Expectation.textOf(node, "date")).stream())
                    .forEach(date -> assertThat(LocalDate.parse(date)).isNotNull());
        }
    }

    @Test
    void noCitationStandsTwiceAndNoneIsTheDocumentItself() throws IOException {
        for (Expectation expected : all()) {
            List<JsonNode> cited = expected.entries("citations").toList();
            assertThat(cited).as(expected.name()).doesNotHaveDuplicates();
            if (expected.value("number") != null) {
                assertThat(cited)
                        .as(expected.name())
                        .noneMatch(node -> expected.value("number").equals(Expectation.textOf(node, "number"))
                                && Expectation.textOf(node, "date") == null);
            }
        }
    }

    private static List<Expectation> evaluation() throws IOException {
        return Expectation.ofLines(SAMPLES.resolve("evaluation/expected.jsonl"));
    }

    private static List<Expectation> all() throws IOException {
        return Stream.concat(evaluation().stream(), Expectation.ofDocuments(SAMPLES.resolve("documents")).stream())
                .toList();
    }

    private static Set<String> namesIn(Path folder, boolean expectations) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") == expectations)
                    .map(name -> name.replaceAll("(\\.expected\\.json|\\.[a-z]+)$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
