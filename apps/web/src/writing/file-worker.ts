import { answerOrders } from "./answer-orders.ts";

answerOrders(self);
