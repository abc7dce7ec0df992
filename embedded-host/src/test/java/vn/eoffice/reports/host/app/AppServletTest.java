package vn.eoffice.reports.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AppServletTest {

    private static final Pattern NONCE = Pattern.compile("style-src 'self' 'nonce-([^']++)'");

    private final AppServlet servlet = new AppServlet(new ClassPathResource("trial-app/"));

    @Test
    void everyPlaceInsideTheApplicationIsThePage() throws Exception {
        MockHttpServletResponse answer = get("/documents/5b1f0c1e");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getContentAsString()).contains("trial-root");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void thePageCarriesTheNonceOfItsPolicyAndNoOtherPageHasThat() throws Exception {
        MockHttpServletResponse first = get("/");
        MockHttpServletResponse second = get("/");

        assertThat(first.getContentAsString()).contains("ngCspNonce=\"" + nonce(first) + "\"");
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
    }

    @Test
    void thePolicyAllowsScriptsOfThisHostOnly() throws Exception {
        String policy = get("/").getHeader("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'")
                .contains("script-src 'self';")
                .contains("worker-src 'self';")
                .doesNotContain("unsafe");
    }

    @Test
    void aFileWithAHashInItsNameIsKeptByTheBrowser() throws Exception {
        MockHttpServletResponse answer = get("/main-ABCD1234.js");

        assertThat(answer.getContentType()).isEqualTo("text/javascript");
        assertThat(answer.getHeader("Cache-Control")).contains("immutable");
    }

    @Test
    void aFileWithoutOneIsAskedForAgain() throws Exception {
        assertThat(get("/app.config.json").getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aFileThatTheBrowserHasIsNotSentOnceMore() throws Exception {
        String tag = get("/pdf.worker.min.mjs").getHeader("ETag");

        MockHttpServletResponse again = get("/pdf.worker.min.mjs", tag);
        MockHttpServletResponse other = get("/app.config.json", tag);

        assertThat(tag).startsWith("W/");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("Content-Security-Policy")).isNotNull();
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(other.getContentAsByteArray()).isNotEmpty();
    }

    @Test
    void theWorkerThatReadsPdfsIsAScriptThatMayNotMakeOthers() throws Exception {
        MockHttpServletResponse answer = get("/pdf.worker.min.mjs");

        assertThat(answer.getContentType()).isEqualTo("text/javascript");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline")
                .doesNotContain("'unsafe-eval'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/khong-co.js", "/../application.properties", "/./index.html", "/a//b.js", "/.env", "/..%2f.x"})
    void nothingElseIsServed(String path) throws Exception {
        assertThat(get(path).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return get(path, null);
    }

    private MockHttpServletResponse get(String path, String known) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/app" + path);
        if (known != null) {
            request.addHeader("If-None-Match", known);
        }
        request.setPathInfo(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        servlet.service(request, response);
        return response;
    }

    private static String nonce(MockHttpServletResponse answer) {
        Matcher matcher = NONCE.matcher(answer.getHeader("Content-Security-Policy"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
