package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WebScriptsTest {

    private static final String END = ".get.desc.xml";
    private static final Pattern WIDGET = Pattern.compile("name: \"VnEoffice\\.dashlet\\.(\\w++)\"");

    private final Element presets =
            ShippedFiles.xml(ShippedFiles.EXTENSION + "site-data/presets/report-management-presets.xml");

    @Test
    void everyWebScriptHasItsScriptAndTemplate() {
        assertThat(scripts()).hasSize(4).allSatisfy(script -> assertThat(
                        Stream.of(".get.js", ".get.html.ftl").map(script::concat))
                .allMatch(ShippedFiles::exists, "is there"));
    }

    @Test
    void everyWebScriptIsADashletWithAnAddressOfItsOwn() {
        List<Element> descriptors =
                scripts().stream().map(script -> ShippedFiles.xml(script + END)).toList();

        assertThat(descriptors)
                .extracting(descriptor -> Elements.text(Elements.child(descriptor, "family")))
                .isSubsetOf("dashlet", "site-dashlet");
        assertThat(addresses()).hasSameSizeAs(descriptors);
    }

    @Test
    void theSiteOfAnOfficeIsMadeOfThingsThatExist() {
        assertThat(Elements.all(presets, "url").map(Elements::text))
                .containsAll(addresses())
                .allMatch(
                        url -> addresses().contains(url)
                                || Stock.names("component").contains(url),
                        "is there");
        assertThat(Elements.all(presets, "template-instance").map(Elements::text))
                .isSubsetOf(Stock.names("template"));
    }

    @Test
    void sharesSearchForPresetsFindsTheFile() {
        assertThat(ShippedFiles.named("presets.xml")).hasSize(1);
    }

    @Test
    void bothDialogsForCreatingASiteOfferThePreset() {
        String preset = Elements.attributes(presets, "preset", "id").findFirst().orElseThrow();

        assertThat(List.of("header/share-header.get.js", "createsite/create-site.get.js"))
                .allMatch(script -> ShippedFiles.text(ShippedFiles.SCRIPTS + "vn/eoffice/reports/share/" + script)
                        .contains('"' + preset + '"'));
    }

    @Test
    void anExtensionNamesAStockPackageAndScriptsOfOurs() {
        Element extension =
                ShippedFiles.xml(ShippedFiles.EXTENSION + "site-data/extensions/report-management-extension.xml");

        assertThat(Elements.all(extension, "targetPackageRoot").map(Elements::text))
                .isNotEmpty()
                .isSubsetOf(Stock.names("package"));
        assertThat(Elements.all(extension, "sourcePackageRoot").map(Elements::text))
                .isNotEmpty()
                .allMatch(source -> ShippedFiles.named(".get.js").stream()
                        .anyMatch(script -> script.startsWith(ShippedFiles.SCRIPTS + source.replace('.', '/') + '/')));
        assertThat(Elements.all(extension, "auto-deploy").map(Elements::text)).containsExactly("true");
    }

    @Test
    void everyWidgetIsDefined() {
        String widgets = ShippedFiles.text(ShippedFiles.STATIC + "report-management/dashlets.js");

        assertThat(scripts().stream()
                        .flatMap(script -> WIDGET.matcher(ShippedFiles.text(script + ".get.js"))
                                .results())
                        .map(found -> found.group(1)))
                .hasSize(4)
                .allMatch(name -> widgets.contains("define(\"" + name + "\""), "is defined");
    }

    /** Share takes a web script's words from the language of the server before the main file's: all are in ours. */
    @Test
    void noWebScriptHasABundleOfItsOwn() {
        assertThat(ShippedFiles.named(".properties"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith(ShippedFiles.MESSAGES), "is the module's");
    }

    private static List<String> scripts() {
        return ShippedFiles.named(END).stream()
                .map(name -> name.substring(0, name.length() - END.length()))
                .toList();
    }

    private static Set<String> addresses() {
        return scripts().stream()
                .map(script -> Elements.text(Elements.child(ShippedFiles.xml(script + END), "url")))
                .collect(Collectors.toSet());
    }
}
