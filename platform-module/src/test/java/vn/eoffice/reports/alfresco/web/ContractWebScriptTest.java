package vn.eoffice.reports.alfresco.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.context.ModuleContext;

class ContractWebScriptTest {

    private static final ModuleContext MODULE = new ModuleContext();

    @AfterAll
    static void close() {
        MODULE.close();
    }

    @Test
    void peopleSeeWhoTheyAre() {
        FakeCall call = as("vanthu", new FakeCall("GET", "/me"));

        assertThat(call.status()).isEqualTo(200);
        assertThat(call.header("Content-Type")).startsWith("application/json");
        assertThat(call.header("Cache-Control")).isEqualTo("no-store");
        assertThat(call.text()).contains("\"id\":\"vanthu\"").contains("Nguyễn Thị Lan");
    }

    @Test
    void aTextIsReadFromTheRawBody() {
        FakeCall call = as("vanthu", new FakeCall("POST", "/extractions").body("text/plain", "Số 17-KH/TU"));

        assertThat(call.status()).isEqualTo(200);
        assertThat(call.text()).contains("17-KH/TU");
    }

    @Test
    void parametersArriveDecoded() {
        FakeCall call = as("vanthu", new FakeCall("GET", "/documents").parameter("number", "17-KH/TU"));

        assertThat(call.status()).isEqualTo(200);
    }

    @Test
    void anUnknownPathIsAnsweredByTheContract() {
        FakeCall call = as("vanthu", new FakeCall("GET", "/documents/Đ %/khác"));

        assertThat(call.status()).isEqualTo(404);
        assertThat(call.text()).contains("\"errorKey\":\"request.no-such-path\"");
    }

    @Test
    void whoBelongsToNoUnitIsToldSo() {
        FakeCall call = as("nobody-we-know", new FakeCall("GET", "/me"));

        assertThat(call.status()).isEqualTo(403);
        assertThat(call.text()).contains("request.no-unit");
    }

    @Test
    void anUploadThatIsTooLargeIsRefusedBeforeItIsKept() {
        FakeCall call = new FakeCall("POST", "/documents")
                .body("multipart/form-data; boundary=x", "--x")
                .header("Content-Length", "600000000");

        assertThat(as("vanthu", call).status()).isEqualTo(413);
    }

    @Test
    void anUploadOfUnknownLengthIsRefusedBeforeItIsKept() {
        FakeCall call = new FakeCall("POST", "/documents").body("multipart/form-data; boundary=x", "--x");

        assertThat(as("vanthu", call).status()).isEqualTo(411);
    }

    private static FakeCall as(String user, FakeCall call) {
        String bean = "webscript.report-management.contract." + call.method().toLowerCase(Locale.ROOT);
        ContractWebScript script = MODULE.context().getBean(bean, ContractWebScript.class);
        return MODULE.office().alfresco().identity().as(user, () -> sent(call, script));
    }

    private static FakeCall sent(FakeCall call, ContractWebScript script) {
        try {
            return call.to(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
