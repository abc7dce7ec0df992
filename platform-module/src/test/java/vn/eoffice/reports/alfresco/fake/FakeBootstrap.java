package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.List;

/** Takes what Alfresco's bootstrap beans are given: models, labels, bundles, workflows. */
public final class FakeBootstrap {

    private final List<String> resources = new ArrayList<>();

    public void setModels(List<String> models) {
        resources.addAll(models);
    }

    /** Labels without the ending of a properties file. */
    public void setLabels(List<String> labels) {
        labels.forEach(label -> resources.add(label + ".properties"));
    }

    /** Files on the class path that the server would read at its start. */
    public List<String> resources() {
        return List.copyOf(resources);
    }
}
