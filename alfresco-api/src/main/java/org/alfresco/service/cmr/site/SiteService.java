package org.alfresco.service.cmr.site;

public interface SiteService {
    SiteInfo getSite(String shortName);
}
