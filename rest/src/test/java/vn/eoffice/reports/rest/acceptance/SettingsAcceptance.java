package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class SettingsAcceptance {

    private static final String ALL = "?maxItems=1000";

    private final Desk desk;

    SettingsAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void theUnitOfAPersonIsAmongTheUnits() {
        String own = desk.recipient().get("/me").expect(200).entry().get("unit").asText();

        assertThat(desk.recipient().get("/units" + ALL).expect(200).entries())
                .extracting(unit -> unit.get("code").asText())
                .contains(own);
    }

    @Test
    void theMembersOfAGroupAreUnits() {
        List<String> units = desk.clerk().get("/units" + ALL).expect(200).entries().stream()
                .map(unit -> unit.get("code").asText())
                .toList();

        List<JsonNode> groups = desk.clerk().get("/groups" + ALL).expect(200).entries();

        assertThat(groups).isNotEmpty();
        groups.forEach(group ->
                group.get("members").forEach(member -> assertThat(units).contains(member.asText())));
    }

    @Test
    void theCodesOfIssuersAndTypesAreListed() {
        assertThat(desk.clerk().get("/issuer-codes" + ALL).expect(200).entries())
                .extracting(code -> code.get("code").asText())
                .contains("TU", "UBND");
        assertThat(desk.clerk().get("/document-types" + ALL).expect(200).entries())
                .extracting(type -> type.get("word").asText())
                .contains("kế hoạch");
    }

    @Test
    void strangersSeeNone() {
        desk.nobody().get("/units").expect(401);
    }
}
