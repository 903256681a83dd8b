import type { APIRoute } from 'astro';
import { directory } from '../../site/directory.ts';
import { calendarFile } from '../../site/plan/calendar-file.ts';
import { yearOfPosts } from '../../site/plan/planned.ts';

export const GET: APIRoute = async () => {
  const { site, listings } = await directory();
  return new Response(calendarFile(yearOfPosts(listings), site), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
