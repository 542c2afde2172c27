import { Toast } from "@base-ui/react/toast";

/** Says something in passing from anywhere in the browser: `toasts.add({ title: "Saved", type: "bad" })`. */
export const toasts = Toast.createToastManager();
