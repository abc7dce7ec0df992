package org.alfresco.service.cmr.repository;

import java.io.Serializable;

public interface EntityRef extends Serializable {}
