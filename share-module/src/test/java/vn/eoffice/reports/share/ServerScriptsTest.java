package vn.eoffice.reports.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** Runs the web scripts' JavaScript as Share does, with Rhino, over a model of ours. */
class ServerScriptsTest {

    private static final String OURS = ShippedFiles.SCRIPTS + "vn/eoffice/reports/share/";

    private Context rhino;
    private ScriptableObject scope;

    @BeforeEach
    void enter() {
        rhino = Context.enter();
        scope = rhino.initSafeStandardObjects();
        run("var msg = { get: function (key) { return key; } }, model = {};");
    }

    @AfterEach
    void exit() {
        Context.exit();
    }

    @Test
    void theHeadersDialogGetsThePresetBesideTheStockOne() {
        run("model.jsonModel = { services: ['other', { id: 'SITE_SERVICE', config: { legacyMode: false } }] };");
        run(ShippedFiles.text(OURS + "header/share-header.get.js"));

        assertThat(run("JSON.stringify(model.jsonModel.services[1].config)"))
                .isEqualTo("{\"legacyMode\":false,\"sitePresets\":["
                        + "{\"label\":\"create-site.dialog.type.collaboration\",\"value\":\"site-dashboard\"},"
                        + "{\"label\":\"rpt.preset.office\",\"value\":\"report-management-office\"}]}");
    }

    @Test
    void presetsThatAnotherModuleAddedStay() {
        run(
                "model.jsonModel = { services: [{ id: 'SITE_SERVICE', config: { sitePresets: [{ value: 'theirs' }] } }] };");
        run(ShippedFiles.text(OURS + "header/share-header.get.js"));

        assertThat(run("model.jsonModel.services[0].config.sitePresets.map(function (p) { return p.value; }).join()"))
                .isEqualTo("theirs,report-management-office");
    }

    @Test
    void aHeaderWithoutServicesIsLeftAlone() {
        run(ShippedFiles.text(OURS + "header/share-header.get.js"));

        assertThat(run("JSON.stringify(model)")).isEqualTo("{}");
    }

    @Test
    void theOlderDialogGetsThePreset() {
        run("model.sitePresets = [{ id: 'site-dashboard', name: 'stock' }];");
        run(ShippedFiles.text(OURS + "createsite/create-site.get.js"));

        assertThat(run("model.sitePresets[1].id + ' ' + model.sitePresets[1].name"))
                .isEqualTo("report-management-office rpt.preset.office");
    }

    @Test
    void aDashletAsksForItsWidgetAndCanBeResized() {
        run("var args = { htmlid: 'page-1' }, instance = { object: { id: 'component-1' } };");
        run(ShippedFiles.text(OURS + "dashlets/inbox.get.js"));

        assertThat(run("model.widgets[0].name + ' ' + model.widgets[1].name + ' ' + model.widgets[1].initArgs.join()"))
                .isEqualTo("VnEoffice.dashlet.Inbox Alfresco.widget.DashletResizer \"page-1\",\"component-1\"");
    }

    private String run(String script) {
        return Context.toString(rhino.evaluateString(scope, script, "test", 1, null));
    }
}
