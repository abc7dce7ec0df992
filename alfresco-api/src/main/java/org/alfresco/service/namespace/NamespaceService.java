package org.alfresco.service.namespace;

public interface NamespaceService extends NamespacePrefixResolver {
    String ALFRESCO_URI = "http://www.alfresco.org";
    String SYSTEM_MODEL_1_0_URI = "http://www.alfresco.org/model/system/1.0";
    String CONTENT_MODEL_1_0_URI = "http://www.alfresco.org/model/content/1.0";
    String APP_MODEL_1_0_URI = "http://www.alfresco.org/model/application/1.0";
    String BPM_MODEL_1_0_URI = "http://www.alfresco.org/model/bpm/1.0";
    String DICTIONARY_MODEL_1_0_URI = "http://www.alfresco.org/model/dictionary/1.0";
    String FORUMS_MODEL_1_0_URI = "http://www.alfresco.org/model/forum/1.0";
}
