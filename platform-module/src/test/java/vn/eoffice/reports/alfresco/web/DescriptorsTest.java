package vn.eoffice.reports.alfresco.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.eoffice.reports.alfresco.context.ModuleContext;
import vn.eoffice.reports.rest.endpoint.Access;
import vn.eoffice.reports.rest.endpoint.Route;
import vn.eoffice.reports.rest.http.Method;

class DescriptorsTest {

    private static final String FOLDER = "/alfresco/extension/templates/webscripts/report-management/";
    private static final String BASE = "/report-management/v1";

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyRouteHasItsAddressAndNoAddressIsWithoutRoute(Method method) throws Exception {
        Set<String> wanted = new TreeSet<>(Set.of(BASE + "/{path}"));
        try (ModuleContext module = new ModuleContext()) {
            module.context().getBean(Contract.class).routes().stream()
                    .filter(route -> route.method() == method && route.access() == Access.SIGNED_IN)
                    .map(Route::template)
                    .forEach(template -> wanted.add(BASE + template));
        }

        assertThat(texts(descriptor(file(method)), "url")).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyAddressAsksForASignInAndLeavesTransactionsAndBodiesToUs(Method method) throws Exception {
        Document descriptor = descriptor(file(method));

        assertThat(texts(descriptor, "authentication")).containsExactly("user");
        assertThat(texts(descriptor, "transaction")).containsExactly("none");
        assertThat(texts(descriptor, "format")).containsExactly("argument");
        assertThat(descriptor
                        .getElementsByTagName("formdata")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("multipart-processing")
                        .getNodeValue())
                .isEqualTo("false");
    }

    private static String file(Method method) {
        return "contract." + method.name().toLowerCase(Locale.ROOT) + ".desc.xml";
    }

    private static Document descriptor(String name) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = DescriptorsTest.class.getResourceAsStream(FOLDER + name)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static Set<String> texts(Document descriptor, String element) {
        NodeList found = descriptor.getElementsByTagName(element);
        Set<String> texts = new TreeSet<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
