package org.alfresco.repo.copy;

public abstract class AbstractCopyBehaviourCallback implements CopyBehaviourCallback {}
