package vn.eoffice.reports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.rest.endpoint.Access;
import vn.eoffice.reports.rest.endpoint.BasePath;
import vn.eoffice.reports.rest.endpoint.Route;

class OpenApiTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    private final JsonNode document = OpenApiDocument.read();
    private final Schemas schemas = new Schemas(document);

    @TempDir
    Path folder;

    @Test
    void theDocumentNamesEveryRouteAndNoOther() {
        Set<String> documented = new TreeSet<>();
        document.get("paths").properties().forEach(path -> METHODS.stream()
                .filter(method -> path.getValue().has(method))
                .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        Set<String> served = TestService.routes(folder).all().stream()
                .map(route -> route.method() + " " + route.template())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(served);
    }

    @Test
    void theDocumentSaysWhereNoSignInIsNeeded() {
        for (Route route : TestService.routes(folder).all()) {
            JsonNode operation = document.get("paths")
                    .get(route.template())
                    .get(route.method().name().toLowerCase(Locale.ROOT));

            assertThat(operation.has("security")).as(route.template()).isEqualTo(route.access() == Access.ANYBODY);
        }
    }

    @Test
    void theDocumentNamesTheBasePath() {
        assertThat(document.at("/servers/0/url").asText()).isEqualTo(BasePath.VALUE);
    }

    @Test
    void everyExampleFitsItsSchema() {
        int[] checked = {0};
        document.findParents("example").forEach(parent -> {
            JsonNode schema = parent.get("schema");
            if (schema != null && (schema.has("$ref") || schema.has("type")) && !parent.has("in")) {
                assertThat(schemas.check(parent.get("example"), schema))
                        .as(parent.get("example").toString())
                        .isEmpty();
                checked[0]++;
            }
        });

        assertThat(checked[0]).isGreaterThanOrEqualTo(17);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        document.findValues("$ref").forEach(reference -> assertThat(
                        document.at(reference.asText().substring(1)).isMissingNode())
                .as(reference.asText())
                .isFalse());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        List<String> names = document.get("paths").findValuesAsText("operationId");

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }
}
