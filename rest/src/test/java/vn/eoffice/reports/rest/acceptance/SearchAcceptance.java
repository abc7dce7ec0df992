package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class SearchAcceptance {

    private final Desk desk;

    SearchAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void aNumberInAnySpellingFindsTheDocumentAndThoseThatCiteIt() {
        int serial = Desk.serial();
        String resolution = id(resolution(serial));
        String plan = id(citing(serial));

        for (String typed :
                List.of(serial + "-NQ/TW", serial + " nq tw", "nghị quyết " + serial, "NQ số " + serial + "-NQ/TW")) {
            assertThat(desk.search(desk.clerk(), "q=" + Desk.encoded(typed), 2).ids())
                    .as(typed)
                    .containsExactlyInAnyOrder(resolution, plan);
        }
    }

    @Test
    void numberFindsTheDocumentItselfAndCitesThoseThatCiteIt() {
        int serial = Desk.serial();
        String resolution = id(resolution(serial));
        String plan = id(citing(serial));
        String number = Desk.encoded(serial + "-NQ/TW");

        assertThat(desk.search(desk.clerk(), "number=" + number, 1).ids()).containsExactly(resolution);
        assertThat(desk.search(desk.clerk(), "cites=" + number, 1).ids()).containsExactly(plan);
    }

    @Test
    void theCitationGraphIsFollowedBothWays() {
        int serial = Desk.serial();
        String resolution = id(resolution(serial));
        String plan = id(citing(serial));
        desk.search(desk.clerk(), "cites=" + Desk.encoded(serial + "-NQ/TW"), 1);

        Answer citations = desk.clerk().get("/documents/" + plan + "/citations").expect(200);
        Answer citedBy =
                desk.clerk().get("/documents/" + resolution + "/cited-by").expect(200);

        assertThat(citations.entries()).hasSize(1);
        assertThat(citations.entries().get(0).get("number").asText()).isEqualTo(serial + "-NQ/TW");
        assertThat(citations.entries().get(0).at("/document/id").asText()).isEqualTo(resolution);
        assertThat(citedBy.ids()).containsExactly(plan);
        assertThat(citedBy.total()).isEqualTo(1);
    }

    @Test
    void aCitedDocumentThatNobodyFiledIsStillListed() {
        JsonNode plan = citing(Desk.serial());

        Answer citations = desk.clerk().get("/documents/" + id(plan) + "/citations");

        assertThat(citations.entries()).hasSize(1);
        assertThat(citations.entries().get(0).get("document").isNull()).isTrue();
    }

    @Test
    void wordsAreFoundWithoutTheirAccents() {
        String word = Desk.word();
        String id = id(desk.filePlan(plan -> plan.put("subject", "tiết kiệm điện " + word)));

        assertThat(desk.search(desk.clerk(), "q=" + Desk.encoded("tiet kiem dien " + word), 1)
                        .ids())
                .containsExactly(id);
    }

    @Test
    void filtersNarrowTogether() {
        String word = Desk.word();
        String plan = id(about(word, "plan", "kế hoạch", "2026-02-10"));
        String report = id(about(word, "report", "báo cáo", "2026-03-10"));
        String q = "q=" + word;
        desk.search(desk.clerk(), q, 2);

        assertThat(found(q + "&kind=plan")).containsExactly(plan);
        assertThat(found(q + "&kind=plan&kind=report")).containsExactlyInAnyOrder(plan, report);
        assertThat(found(q + "&kind=plan,report")).hasSize(2);
        assertThat(found(q + "&status=draft")).hasSize(2);
        assertThat(found(q + "&status=issued,distributed")).isEmpty();
        assertThat(found(q + "&from=2026-03-01")).containsExactly(report);
        assertThat(found(q + "&to=2026-02-10")).containsExactly(plan);
        assertThat(found(q + "&issuer=" + Desk.encoded(desk.target().issuer()))).hasSize(2);
        assertThat(found(q + "&issuer=" + Desk.encoded("Bộ Nội vụ"))).isEmpty();
        assertThat(found(q + "&orderBy=newest")).containsExactly(report, plan);
        assertThat(found(q + "&orderBy=oldest")).containsExactly(plan, report);
        assertThat(found(q + "&round=1")).isEmpty();
    }

    @Test
    void filtersSayHowManyTheyWouldLeave() {
        String word = Desk.word();
        about(word, "plan", "kế hoạch", "2025-02-10");
        about(word, "report", "báo cáo", "2026-03-10");
        about(word, "report", "báo cáo", "2026-03-11");
        desk.search(desk.clerk(), "q=" + word, 3);

        String query = "/documents?q=" + word + "&maxItems=1&facets=kind,status&facets=issuer,year";
        JsonNode all = desk.clerk().get(query).expect(200).json().at("/list/context/facets");
        JsonNode plans =
                desk.clerk().get(query + "&kind=plan").expect(200).json().at("/list/context/facets");

        assertThat(counts(all))
                .containsExactly(
                        "kind=report:2,plan:1",
                        "status=draft:3",
                        "issuer=" + desk.target().issuer() + ":3",
                        "year=2026:2,2025:1");
        assertThat(counts(plans)).contains("kind=report:2,plan:1", "status=draft:1", "year=2025:1");
    }

    @Test
    void filtersOfAnotherUnitCountNothingOfADraft() {
        String word = Desk.word();
        desk.filePlan(plan -> plan.put("subject", word));
        desk.search(desk.clerk(), "q=" + word, 1);

        assertThat(counts(desk.recipient()
                        .get("/documents?facets=kind&q=" + word)
                        .expect(200)
                        .json()
                        .at("/list/context/facets")))
                .containsExactly("kind=");
    }

    @Test
    void nothingIsCountedUnlessItIsAskedFor() {
        assertThat(desk.clerk()
                        .get("/documents?maxItems=1")
                        .expect(200)
                        .json()
                        .at("/list/context")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void aPageSaysWhereItLies() {
        String word = Desk.word();
        for (int i = 0; i < 3; i++) {
            about(word, "plan", "kế hoạch", "2026-02-1" + i);
        }
        desk.search(desk.clerk(), "q=" + word, 3);

        Answer page = desk.clerk().get("/documents?orderBy=oldest&skipCount=1&maxItems=1&q=" + word);

        JsonNode pagination = page.expect(200).pagination();
        assertThat(pagination.get("count").asInt()).isEqualTo(1);
        assertThat(pagination.get("skipCount").asInt()).isEqualTo(1);
        assertThat(pagination.get("maxItems").asInt()).isEqualTo(1);
        assertThat(pagination.get("totalItems").asInt()).isEqualTo(3);
        assertThat(pagination.get("hasMoreItems").asBoolean()).isTrue();
        assertThat(page.entries().get(0).get("date").asText()).isEqualTo("2026-02-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=novel",
                "status=lost",
                "from=hom-qua",
                "to=31/12/2026",
                "from=2026-03-01&to=2026-02-01",
                "orderBy=beauty",
                "facets=beauty",
                "skipCount=-1",
                "skipCount=x",
                "maxItems=0",
                "maxItems=1001",
                "q=a&q=b",
                "number=khong-phai-so",
                "cites=..."
            })
    void aFilterThatMakesNoSenseIsRefused(String query) {
        assertThat(desk.clerk().get("/documents?" + query).expect(400).errorKey())
                .isNotBlank();
    }

    @Test
    void aDraftOfAnotherUnitIsNeitherFoundNorCounted() {
        int serial = Desk.serial();
        String word = Desk.word();
        resolution(serial);
        desk.filePlan(plan -> plan.put("subject", word));
        desk.search(desk.clerk(), "q=" + word, 1);

        assertThat(desk.recipient().get("/documents?q=" + word).expect(200).total())
                .isZero();
        assertThat(desk.recipient()
                        .get("/documents?number=" + Desk.encoded(serial + "-NQ/TW"))
                        .total())
                .isZero();
        assertThat(desk.archivist().get("/documents?q=" + word).total()).isZero();
    }

    private static List<String> counts(JsonNode facets) {
        List<String> all = new ArrayList<>();
        facets.forEach(facet -> {
            assertThat(facet.get("complete").asBoolean()).isTrue();
            List<String> buckets = new ArrayList<>();
            facet.get("buckets")
                    .forEach(one -> buckets.add(
                            one.get("label").asText() + ":" + one.get("count").asInt()));
            all.add(facet.get("label").asText() + "=" + String.join(",", buckets));
        });
        return all;
    }

    private List<String> found(String query) {
        return desk.clerk().get("/documents?" + query).expect(200).ids();
    }

    private JsonNode resolution(int serial) {
        return desk.filePlan(plan -> plan.put("kind", "directive")
                .put("type", "nghị quyết")
                .put("number", serial + "-NQ/TW")
                .put("issuingBody", "Ban Chấp hành Trung ương")
                .put("date", "2017-10-25"));
    }

    private JsonNode citing(int serial) {
        return desk.filePlan(plan -> cite(plan, serial));
    }

    private static void cite(ObjectNode plan, int serial) {
        ((ArrayNode) plan.get("citations")).add(Desk.citation("nghị quyết", serial + "-NQ/TW"));
    }

    private JsonNode about(String word, String kind, String type, String date) {
        return desk.filePlan(plan ->
                plan.put("kind", kind).put("type", type).put("date", date).put("subject", "về " + word));
    }

    private static String id(JsonNode document) {
        return document.get("id").asText();
    }
}
