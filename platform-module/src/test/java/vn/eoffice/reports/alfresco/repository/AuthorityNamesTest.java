package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.actor.Authority;

class AuthorityNamesTest {

    @ParameterizedTest
    @CsvSource({
        "user:lan, lan",
        "unit:DU-BINHKHE, GROUP_RPT_UNIT_DU-BINHKHE",
        "clerks:VPTU, GROUP_RPT_CLERKS_VPTU",
        "role:ARCHIVIST, GROUP_RPT_ROLE_ARCHIVIST"
    })
    void everyAuthorityHasANameThatLeadsBack(String code, String name) {
        assertThat(AuthorityNames.of(Authority.parse(code))).isEqualTo(name);
        assertThat(AuthorityNames.read(name)).contains(Authority.parse(code));
    }

    @Test
    void groupsAndRolesOfOthersAreNone() {
        assertThat(AuthorityNames.read("GROUP_EVERYONE")).isEmpty();
        assertThat(AuthorityNames.read("GROUP_RPT_UNIT_")).isEmpty();
        assertThat(AuthorityNames.read("ROLE_ADMINISTRATOR")).isEmpty();
    }
}
