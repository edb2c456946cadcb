ALTER TABLE "tool_document" ADD COLUMN "aside_of" uuid;--> statement-breakpoint
ALTER TABLE "tool_document" ADD CONSTRAINT "tool_document_beside" FOREIGN KEY ("aside_of","case_id") REFERENCES "public"."tool_document"("id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_document" ADD CONSTRAINT "tool_document_aside" UNIQUE("aside_of");