package org.alfresco.service.cmr.repository;

public interface MimetypeService {
    String guessMimetype(String filename);
}
