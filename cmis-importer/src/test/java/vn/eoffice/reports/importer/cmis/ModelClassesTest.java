package vn.eoffice.reports.importer.cmis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelClassesTest {

    private final ModelClasses model = ModelClasses.shipped();

    @Test
    void aPropertyOfAnAspectNamesIt() {
        assertThat(model.aspectOf("rpt:number")).isEqualTo("rpt:numbered");
        assertThat(model.aspectOf("rpt:parentNumber")).isEqualTo("rpt:issuedWith");
    }

    @Test
    void aPropertyOfTheTypeNamesNone() {
        assertThat(model.aspectOf("rpt:subject")).isNull();
    }

    @Test
    void everyDocumentHasSevenAspects() {
        assertThat(model.mandatoryAspects())
                .containsExactlyInAnyOrder(
                        "rpt:issuingBodyAspect",
                        "rpt:numbered",
                        "rpt:dated",
                        "rpt:signed",
                        "rpt:cited",
                        "rpt:distributed",
                        "rpt:classified");
    }
}
