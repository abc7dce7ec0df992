package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionListener;
import org.alfresco.util.transaction.TransactionSupportUtil;

public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    public static void bindListener(TransactionListener listener) {
        throw new UnsupportedOperationException();
    }

    public static TxnReadState getTransactionReadState() {
        throw new UnsupportedOperationException();
    }

    public enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE
    }
}
