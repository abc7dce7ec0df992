package vn.eoffice.reports.importer.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmisServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://kho.example.vn/alfresco", "https://kho.example.vn/alfresco/"})
    void alfrescosAddressIsEnough(String url) {
        assertThat(CmisServer.at(url).address())
                .isEqualTo("https://kho.example.vn/alfresco/api/-default-/public/cmis/versions/1.1/browser");
    }

    @Test
    void aBrowserBindingIsTakenAsItIs() {
        assertThat(CmisServer.at("http://localhost:8080/x/cmis/browser").address())
                .isEqualTo("http://localhost:8080/x/cmis/browser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://kho.example.vn/alfresco",
                "kho.example.vn",
                "http://a:b@kho.example.vn/alfresco",
                "http://"
            })
    void anythingElseIsNoServer(String url) {
        assertThatThrownBy(() -> CmisServer.at(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plainHttpThroughANetworkIsAnOpenWire() {
        assertThat(CmisServer.at("http://kho.example.vn/alfresco").isOpenWire()).isTrue();
        assertThat(CmisServer.at("https://kho.example.vn/alfresco").isOpenWire())
                .isFalse();
        assertThat(CmisServer.at("http://127.0.0.1:8080/alfresco").isOpenWire()).isFalse();
    }
}
