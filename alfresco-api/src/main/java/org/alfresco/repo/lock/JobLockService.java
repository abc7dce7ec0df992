package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

public interface JobLockService {
    String getLock(QName lockQName, long timeToLive);

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void refreshLock(String lockToken, QName lockQName, long timeToLive);

    void releaseLock(String lockToken, QName lockQName);

    interface JobLockRefreshCallback {
        boolean isActive();

        void lockReleased();
    }
}
